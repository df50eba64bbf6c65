# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a while loop that ends once the error is small, exact gradient inside

import numpy as np

P = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
T = np.array([[0],[1],[1],[0]])
k, tol, limit = 3, 0.02, 200000
np.random.seed(12)
u = np.random.normal(0, 1, (3, 6))
v = np.random.normal(0, 1, (6, 1))

def S(q): return 1/(1 + np.exp(-q))

err = 1
rounds = 0
while err > tol and rounds < limit:
    m = S(P@u)
    n = S(m@v)
    e = T - n
    dn = e*n*(1 - n)
    dm = (dn@v.T)*m*(1 - m)
    v += k*m.T@dn
    u += k*P.T@dm
    err = abs(e).max()
    rounds += 1
print("good enough after", rounds, "rounds, worst miss", err)
