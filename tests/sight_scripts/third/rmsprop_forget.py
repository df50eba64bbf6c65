# verdict: wrong
# line: 16
# why: The running average of squares in RMSProp decays the gradient instead of the former average.
import numpy as np
r = np.random.RandomState(17)
X = r.randn(60, 4); T = (X[:, :1] > X[:, 1:2]).astype(float)
W = [r.randn(4, 6)*.4, r.randn(6, 1)*.4]
S = [np.zeros((4, 6)), np.zeros((6, 1))]
sig = lambda a: 1/(1+np.exp(-a))
for it in range(500):
    H = sig(X @ W[0]); O = sig(H @ W[1])
    d2 = (O-T)/60
    d1 = d2 @ W[1].T*H*(1-H)
    G = [X.T @ d1, H.T @ d2]
    for i in (0, 1):
        S[i] = .9*G[i] + .1*G[i]**2
        W[i] -= .01*G[i]/(np.sqrt(np.abs(S[i]))+1e-6)
    if it % 100 == 0: print(it, ((O > .5) == T).mean())
