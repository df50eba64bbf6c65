# verdict: wrong
# wrong: the targets of the batch
# line: 22
# mistake: the order is drawn for the samples by index, but the targets are cut from the front in their old order
# style: ML beginner, batches by slices
import numpy as np
rng = np.random.RandomState(52)
N = 72
X = rng.uniform(-1, 1, (N, 2))
Y = np.eye(2)[(X[:, 0]*X[:, 1] > 0).astype(int)]
W1 = rng.randn(2, 10); b1 = np.zeros(10)
W2 = rng.randn(10, 2)*.3; b2 = np.zeros(2)

def soft(s):
    e = np.exp(s - s.max(1, keepdims=True))
    return e/e.sum(1, keepdims=True)

for ep in range(60):
    order = rng.permutation(N)
    for k in range(0, N, 20):
        xb = X[order[k:k+20]]
        yb = Y[k:k+20]
        h = np.tanh(xb@W1+b1)
        p = soft(h@W2+b2)
        d = (p-yb)/len(xb)
        e = d@W2.T*(1-h**2)
        W2 -= .5*h.T@d; b2 -= .5*d.sum(0)
        W1 -= .5*xb.T@e; b1 -= .5*e.sum(0)
    if ep % 15 == 0:
        print(ep, -np.mean(np.sum(Y*np.log(soft(np.tanh(X@W1+b1)@W2+b2)), axis=1)))
