### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/market-cleared.toml.

case-market-cleared = Le marché évacué
    .about = Des agents de la ville évacuent un marché de rue. Et si seul un service public a agi, dans ses fonctions officielles ?
    .story =
        Quarante personnes vendaient de la nourriture et des vêtements dans une rue de la ville de Qarim. La plupart sont pauvres et ont dû fuir le nord. Un lundi, la police et des agents de la ville ont démonté les étals. La ville veut une rue plus large. Elle a tout prévu, tout payé, et utilisé ses propres camions.

        Ces personnes ont perdu leurs marchandises et leurs revenus. Elles n’ont toujours pas le droit de vendre à cet endroit. Quand elles ont voulu se réunir et protester, la ville a dit non. Elle va aussi évacuer le prochain marché. Personne n’est en danger, et ce n’est pas urgent.

        Elles répondent en groupe. Elles veulent retrouver leurs places, et des excuses. Certaines craignent de perdre leur permis si elles dénoncent les faits. Les frais de justice sont élevés, et le tribunal n’a que des escaliers. Hana, qui parle en leur nom, est en fauteuil roulant. La ville n’a pas accepté leur plainte. Le groupe voudrait connaître ses droits. On n’a pas agi pour une entreprise, et aucune n’y a pris part. Aucun autre pays n’est concerné.
    .variant = On dit qu’un centre commercial l’a demandé, et qu’il a payé les camions. Personne ne peut dire si c’est vrai, ni s’il y a un lien.
    .notes =
        Un service public a agi seul, dans ses fonctions officielles, et ni pour une entreprise, ni pour lui faire place. Aucune entreprise n’est donc derrière les faits, et la définition ne s’applique pas. Cela ne veut pas dire que c’était juste. Les droits humains obligent aussi les États, par d’autres lois. Le guide montre à qui s’adresser.

        Dans la variante, il y a une rumeur. Deux réponses deviennent « Je ne sais pas » : l’entreprise, et le lien. Le résultat devient donc incertain. Une rumeur ne suffit pas pour que la définition s’applique. Mais c’est une raison de demander des informations, si c’est sans danger. Si la ville a agi pour le centre commercial, cela suffirait : les auteurs n’ont pas à être une entreprise.

        Erreurs courantes : répondre « Oui » à cause d’une rumeur, ou « Non » faute de preuve. Comparez avec la vallée et le barrage. Là, l’État possédait une entreprise.
    .ask-1 = Quelle est la différence entre un ministère, une ville et une société qui appartient à l’État ?
    .ask-2 = Que vous faudrait-il pour passer de « Je ne sais pas » à « Oui » ?
    .ask-3 = Quelles autres lois ou quels services de votre pays pourraient aider ces personnes ?
