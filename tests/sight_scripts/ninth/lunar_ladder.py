# verdict: wrong
# line: 20
# also: 19
# why: the rows of the data are shuffled and the targets stay where they were

import numpy as np
gen=np.random.default_rng(78)
X=np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y=np.array([[0], [1], [1], [0]], float)
Wone=gen.uniform(-1, 1, (3, 4))
Wtwo=gen.uniform(-1, 1, (4, 1))
epochs=1500

def s(q):
    return 1/(1+np.exp(-q))

for _ in range(epochs):
    order=gen.permutation(4)
    Xs=X[order]
    Ys=Y.copy()
    for k in range(4):
        sample_no=order[k]
        xi, yi=Xs[k:k+1], Ys[k:k+1]
        hi=s(xi@Wone)
        oi=s(hi@Wtwo)
        go=(yi-oi)*oi*(1-oi)
        gh=(go@Wtwo.T)*hi*(1-hi)
        Wtwo+=hi.T@go
        Wone+=xi.T@gh
print(s(s(X@Wone)@Wtwo))
