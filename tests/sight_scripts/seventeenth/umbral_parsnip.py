# verdict: right
import numpy as np

rs = np.random.RandomState(8)
K = 3; per = 25; h = 20; step_size = .8; reg = 1e-3
X = []; y = []
for k in range(K):
    radius = np.linspace(0.05, 1, per)
    angle = np.linspace(4*k, 4*k+4, per) + rs.randn(per)*.2
    X.append(np.c_[radius*np.sin(angle), radius*np.cos(angle)])
    y += [k]*per
X = np.vstack(X); y = np.array(y); n = len(X)
W = 0.1*rs.randn(2, h); b = np.zeros((1, h))
W2 = 0.1*rs.randn(h, K); b2 = np.zeros((1, K))

for i in range(1000):
    hidden = np.maximum(0, X @ W + b)
    scores = hidden @ W2 + b2
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    probs = e / e.sum(axis=1, keepdims=True)
    if i % 200 == 0:
        loss = -np.log(probs[range(n), y]).mean() + .5*reg*(np.sum(W*W) + np.sum(W2*W2))
        print(f"iteration {i}: loss {loss:.4f}")
    ds = probs.copy()
    ds[range(n), y] -= 1
    ds /= n
    dW2 = hidden.T @ ds + reg*W2
    db2 = ds.sum(axis=0, keepdims=True)
    dh = ds @ W2.T
    dh[hidden <= 0] = 0
    dW = X.T @ dh + reg*W
    db = dh.sum(axis=0, keepdims=True)
    W -= step_size*dW
    b -= step_size*db
    W2 -= step_size*dW2
    b2 -= step_size*db2
print('acc', np.mean(np.argmax(scores, axis=1) == y))
