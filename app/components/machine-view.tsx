import { MachinePicture, type PictureLayout } from './machine-picture.tsx';
import { StepList, type Step } from './step-list.tsx';

type Props = { name: string; layout: PictureLayout; steps: Step[] };

/** Where a dossier stands: the picture and its list twin. The list comes first in reading order, on narrow screens and in print. */
export function MachineView({ name, layout, steps }: Props) {
  return (
    <div className="machine-view">
      <StepList steps={steps} />
      <MachinePicture name={name} layout={layout} />
    </div>
  );
}
