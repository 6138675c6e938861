import { MachinePicture, type PictureLayout } from './machine-picture.tsx';
import { StepList, type Step } from './step-list.tsx';

/** Wider drawings, in drawing units, take the whole width of the page; their list then stands below in two columns. */
const besideList = 780;

type Props = { name: string; layout: PictureLayout; steps: Step[] };

/** Where a dossier stands: the picture and its list twin. The list comes first in reading order, on narrow screens and in print. */
export function MachineView({ name, layout, steps }: Props) {
  return (
    <div className={layout.width > besideList ? 'machine-view machine-view-wide' : 'machine-view'}>
      <StepList steps={steps} />
      <MachinePicture name={name} layout={layout} />
    </div>
  );
}
