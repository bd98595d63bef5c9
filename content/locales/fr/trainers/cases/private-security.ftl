### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/private-security.toml.

case-private-security = Des gardes sur la route du village
    .about = Les gardes d’une société privée barrent la route à un paysan. Quand cela relève-t-il de l’entreprise, et quand est-ce une dispute privée ?
    .story =
        Mateo est un paysan d’ascendance africaine, dans les collines de San Iren. Une société d’huile de palme y a engagé une société de gardiennage.

        En juin, les gardes ont fermé la route du village. Quand Mateo a voulu passer, ils l’ont insulté à cause de la couleur de sa peau. Ils l’ont blessé au bras et enfermé dans une cabane toute une journée. La nuit, une voiture stationne maintenant devant sa maison. Ils ont dit qu’ils reviendraient. Il est donc en danger, et c’est urgent. Il sait qui ils sont, mais il n’y a eu aucune suite. La route est toujours fermée.

        Son bras lui fait mal, et il dort mal. Il veut des soins, des excuses, et une sanction pour les responsables. La police a refusé sa plainte. La société est puissante, et un avocat coûte trop cher. Il craint des menaces, et de devoir revivre ce qui s’est passé. Il a besoin de savoir où aller, et de quelqu’un qui parle pour lui. Il ne sait pas si d’autres ont été enfermés aussi. Tout cela se passe dans un seul pays.
    .variant = Deux des gardes, des cousins de Mateo, l’ont enfermé et blessé. Ils n’étaient pas au travail. C’était une dispute pour une dette de famille, sans aucun rapport avec la société.
    .notes =
        Commencez par la sécurité, comme le guide. Avant toute clause, demandez à la salle ce que Mateo pourrait faire aujourd’hui.

        C’est le lien avec l’entreprise qui décide ce cas. Les gardes faisaient leur travail pour une société. Une société de gardiennage est un partenaire d’une entreprise. Cela peut compter, dans la mesure où la loi du pays le dit. Dans la variante, deux d’entre eux agissent dans une dispute de famille. Leur métier est le même, mais ce qu’ils ont fait n’a pas de lien avec lui. La définition ne correspond donc pas.

        Une erreur courante : croire que le tort est alors plus petit. Il ne l’est pas. D’autres lois protègent peut-être Mateo, et le guide le dit. Gardez un ton calme. Quelqu’un dans la salle a peut-être vécu cela.
    .ask-1 = À quoi Mateo devrait-il penser d’abord, avant toute demande ?
    .ask-2 = Quels petits faits du récit montrent le lien avec la société ?
    .ask-3 = Dans la variante, à qui pourriez-vous dire à Mateo de s’adresser ?
