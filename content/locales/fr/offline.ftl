### French. "Quitter cette page" is the name of the button (ui-leave).

offline-title = À lire d’abord
offline-lead = Ces fichiers contiennent un guide pour les personnes à qui une entreprise a causé un dommage. Ils s’ouvrent sans internet, depuis un dossier ou une clé USB.

offline-files_title = Ce qu’il y a ici
offline-guide = Le guide avec ses questions. Les six langues sont dans ce seul fichier.
offline-pages = Le guide en page simple, un fichier par langue. Sans questions et sans JavaScript.
offline-trainers = Pour la formation : des cas inventés, une carte et des fiches de travail. Les six langues sont aussi dans ce fichier.
offline-sums = Une liste pour vérifier qu’aucun fichier n’a été changé.

offline-open_title = Comment l’ouvrir
offline-open =
    - Sur un ordinateur : ouvrez le fichier du guide d’un double clic. Il s’ouvre dans le navigateur.
    - Sur un téléphone : copiez le fichier du guide sur le téléphone. Ouvrez-le dans l’application des fichiers, et choisissez un navigateur.
    - Le guide ne démarre pas ? Ouvrez la page simple dans votre langue.

offline-safe_title = Au cas où quelqu’un vous surveillerait
offline-safe =
    - Toute personne qui trouve cette clé ou ce dossier peut voir de quoi il s’agit. Gardez ces fichiers seulement là où c’est sans danger pour vous.
    - Un fichier copié sur un téléphone ou un ordinateur y reste jusqu’à ce que vous l’effaciez. Si vous pouvez, prenez un appareil que personne d’autre ne regarde.
    - Beaucoup d’appareils gardent la liste des fichiers ouverts. Quitter la page n’efface pas cette liste.
    - Dans le guide, « Quitter cette page » ouvre une page vide quand il n’y a pas d’internet. Ici et sur les pages simples, ce lien demande internet. Sans internet, fermez plutôt la page.
    - Rien de ce que vous choisissez n’est gardé ni envoyé, sauf si vous l’enregistrez ou l’imprimez.

offline-pass_title = Le donner à d’autres
offline-pass = Vous pouvez copier ces fichiers et les donner à d’autres, si c’est sans danger pour vous et pour eux. Donnez tout le dossier, tel quel. Il existe peut-être une version plus récente : celle de ces fichiers est indiquée à la fin de ce texte.

offline-check_title = Comment vérifier les fichiers
offline-check = La liste contient un long nombre pour chaque fichier. Si quelqu’un change un fichier, son nombre change. Dans ce dossier, tapez une de ces lignes dans un terminal :
offline-check-windows = Sous Windows, ceci montre le nombre d’un fichier :
offline-check-trust = Une personne qui peut changer un fichier peut aussi changer la liste. Pour en avoir la certitude, comparez avec la liste d’une personne de confiance.
