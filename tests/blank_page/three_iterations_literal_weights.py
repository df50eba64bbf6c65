# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: only three rounds from weights typed in by hand, all exact gradient steps

import numpy as np
np.set_printoptions(precision=4, suppress=True)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t = np.array([[0],[1],[1],[0]])
w0 = np.array([[ .1, -.2,  .3],
               [-.4,  .5, -.6],
               [ .7, -.8,  .9]])
w1 = np.array([[.2], [-.5], [.8]])
# by hand on paper first, then compare with this
for r in 1, 2, 3:
    print("-- round", r)
    a = 1/(1+np.exp(-x@w0)); print("hidden\n", a)
    b = 1/(1+np.exp(-a@w1)); print("out\n", b)
    db = (b-t)*b*(1-b); print("d out\n", db)
    da = db@w1.T*a*(1-a); print("d hidden\n", da)
    w1 = w1 - 10*a.T@db
    w0 = w0 - 10*x.T@da
    print("w0\n", w0, "\nw1\n", w1)
