# verdict: right
# wrong: -
# line: -
# mistake: -
# style: terminal user with an ASCII plot, samples in columns, XOR of three bits
import numpy as np
rng = np.random.RandomState(3)
bits = np.array([[int(c) for c in format(i, '03b')] for i in range(8)]).T
X = np.vstack([bits*2-1, np.ones(8)])
y = bits.sum(0, keepdims=True) % 2
A = rng.randn(7, 4)
B = rng.randn(1, 8)
curve = []
for i in range(3000):
    H = np.tanh(A.dot(X))
    H1 = np.vstack([H, np.ones(8)])
    P = 1/(1+np.exp(-B.dot(H1)))
    curve.append(-np.mean(np.log(np.where(y == 1, P, 1-P))))
    dz = (P-y)/8
    dH = B[:, :7].T.dot(dz)*(1-H*H)
    B -= 0.5*dz.dot(H1.T)
    A -= 0.5*dH.dot(X.T)
top = max(curve)
for i in range(0, 3000, 200):
    print("%5d |%s" % (i, "*"*int(60*curve[i]/top)))
