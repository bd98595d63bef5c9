# ! 5 ui-title: is written twice; first at twice.ftl:3
# ! 8 ui-help.why: is written twice; first at twice.ftl:7
ui-title = Title

ui-title = Another title
ui-help = Help
    .why = Why
    .why = Why again
