# verdict: wrong
# first wrong: hidden_delta
# line: 21
# mistake: l1error-sign-inverted
# why: a minus in front of what is sent back makes the hidden layer climb

import numpy as np, itertools

def sig(x): return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
lower = np.random.normal(size=(3,4))
upper = np.random.normal(size=(4,1))

for n in itertools.count():
    middle = sig(X@lower)
    top = sig(middle@upper)
    diff = top-y
    d_top = diff*top*(1-top)
    d_middle = -d_top@upper.T*middle*(1-middle)
    upper = upper-0.4*middle.T@d_top
    lower = lower-0.4*X.T@d_middle
    if n%50000 == 0:
        print(n, np.sqrt((diff**2).mean()))
