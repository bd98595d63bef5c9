### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/private-security.toml.

case-private-security = Des gardes sur la route du village
    .about = Les gardes d’une société privée barrent la route à un paysan. Quand cela relève-t-il de l’entreprise, et quand est-ce une dispute privée ?
    .story =
        Mateo est un paysan d’ascendance africaine, dans les collines de San Iren. Une société d’huile de palme y a engagé une société de gardiennage.

        En juin, les gardes ont fermé la route du village. Quand Mateo a voulu passer, ils l’ont insulté à cause de la couleur de sa peau. Ils l’ont blessé au bras et enfermé dans une cabane toute une journée. La nuit, une voiture stationne maintenant devant sa maison. Ils ont dit qu’ils reviendraient. Il est donc en danger, et c’est urgent. Il sait qui ils sont, mais aucune procédure n’a commencé. La route est toujours fermée.

        Son bras lui fait mal, et il dort mal. Il veut des soins, des excuses, et une peine pour les responsables. La police travaille souvent avec les gardes, et n’a pas accepté sa plainte. La société est puissante, et un avocat coûte trop cher. Il craint des menaces, et de devoir revivre ce qui s’est passé. Il lui faut savoir où aller, un lieu sûr, et quelqu’un qui parle pour lui. Il ne sait pas si d’autres ont été enfermés aussi. Tout cela se passe dans un seul pays.
    .variant = Ce sont deux voisins de Mateo qui l’ont enfermé et blessé. Ils sont gardes, mais ils n’étaient pas au travail. C’était une dispute pour une dette privée, sans aucun rapport avec la société. La voiture devant sa maison est à eux. Seul le prix d’un avocat lui fait encore obstacle.
    .notes =
        Commencez par la sécurité, comme le guide. Avant toute clause, demandez à la salle ce que Mateo pourrait faire aujourd’hui.

        C’est le lien avec l’entreprise qui décide ce cas. Les gardes faisaient leur travail pour une société. Une société de gardiennage a des liens avec une entreprise. Cela compterait, dans la mesure où la loi du pays le dit. Dans la variante, deux d’entre eux agissent dans une dispute privée. Leur métier est le même, mais aucune entreprise n’est derrière les faits. La définition ne s’applique donc pas.

        Une erreur courante : croire que le dommage est alors plus petit. Il ne l’est pas. D’autres lois protègent peut-être Mateo, et le guide le dit. Gardez un ton calme. Quelqu’un dans la salle a peut-être vécu cela.
    .ask-1 = À quoi Mateo devrait-il penser d’abord, avant toute demande ?
    .ask-2 = Quels petits faits du récit montrent le lien avec la société ?
    .ask-3 = Dans la variante, à qui pourriez-vous dire à Mateo de s’adresser ?
