import { text } from '../text.ts';
import { aiDatabaseDeployer, aiDatabaseDerogation, aiDatabaseProvider } from './ai-database.ts';
import { eudamedCertificates, eudamedDevices } from './eudamed.ts';
import { registerAnswer } from './register.ts';
import type { RegisterAnswer, RegisterCase } from './register.ts';

/** Policy of the central government: public bodies publish their algorithms. No duty of the AI Act. Second-hand. */
function algoritmeregister({ deployer }: RegisterCase): RegisterAnswer {
  const name = 'algoritmeregister';
  const cites = ['algoritmeregister/policy'];
  const rest = { confidence: 'second-hand' } as const;
  if (deployer === null)
    return registerAnswer(
      name,
      'undetermined',
      text('Of een overheid het gebruikt, staat niet vast.', 'Whether a public authority uses it is not settled.'),
      cites,
      rest,
    );
  return deployer === 'public-authority'
    ? registerAnswer(
        name,
        'may',
        text(
          'Overheden publiceren hier hun algoritmes. Dat is beleid, geen plicht uit de AI-verordening.',
          'Public bodies publish their algorithms here. That is policy, no duty of the AI Act.',
        ),
        cites,
        rest,
      )
    : registerAnswer(
        name,
        'not',
        text('Alleen overheden publiceren hier.', 'Only public bodies publish here.'),
        cites,
        rest,
      );
}

/** This register: open to all AI in Dutch care, whatever the law asks elsewhere. */
function ownRegister({ aiSystem }: RegisterCase): RegisterAnswer {
  const name = 'waarborg';
  return aiSystem === false
    ? registerAnswer(name, 'not', text('Dit register is er voor AI-systemen.', 'This register is for AI systems.'), [])
    : registerAnswer(
        name,
        'may',
        text(
          'Elk AI-systeem in de zorg kan hierin, ook als geen ander register het vraagt. Het vervangt geen ander register.',
          'Every AI system in care can be here, also if no other register asks for it. It replaces no other register.',
        ),
        [],
      );
}

/** Whether a system must, may or does not belong in each register, with the ground; what the law leaves open stays open. */
export const registersFor = (one: RegisterCase): readonly RegisterAnswer[] => [
  eudamedDevices(one),
  eudamedCertificates(one),
  aiDatabaseProvider(one),
  aiDatabaseDerogation(one),
  aiDatabaseDeployer(one),
  algoritmeregister(one),
  ownRegister(one),
];
