"""Check that the exercises are fair: right programs are called right, wrong ones wrong, and mistakes get their names.

    rewrite, normal, order    patterns of code; when two programs count as the same; which statements may be swapped
    pieces                    what styles are made of
    forms, styles             right programs: the solutions rewritten in many other forms (accepted/*.toml)
    mutants, equivalent       solutions with one small change, and why some are still right (equivalent/*.toml)
    desk                      puts programs to their questions, several at once
    catalogue, naming         the known mistakes, one and two at a time: are they caught, and are they named
    wrong                     wrong programs by hand: does each fail as its first lines say
    hints                     whether the words of a mistake give the answer away
    scripts                   free scripts, each read and compared with its label
    rows, programs, mistakes  the figures, with the least value that each must have
    basis, sample, pace       what they share, what a sample may say of all, and how slow this computer is
    show                      their table

Only the kit's own programs run here: no stranger's code may, since most of it runs without a jail. Nothing here affects
a mark.
"""

from byheart.proof.show import prove

__all__ = ["prove"]
