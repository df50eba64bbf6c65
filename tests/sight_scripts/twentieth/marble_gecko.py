# verdict: wrong
# line: 21
# why: updates: the loop variable is rebound, so no weight is ever changed
import numpy as np
rng = np.random.default_rng(31)
digits = np.array([[1,1,1,1,1,1,0],[0,1,1,0,0,0,0],[1,1,0,1,1,0,1],[1,1,1,1,0,0,1],[0,1,1,0,0,1,1],
                   [1,0,1,1,0,1,1],[1,0,1,1,1,1,1],[1,1,1,0,0,0,0],[1,1,1,1,1,1,1],[1,1,1,1,0,1,1]], float)
onehot = np.eye(10)
weights = [rng.normal(0, .5, (7, 14)), np.zeros(14), rng.normal(0, .5, (14, 10)), np.zeros(10)]
lr = 0.3
for step in range(1000):
    W1, b1, W2, b2 = weights
    h = np.tanh(digits @ W1 + b1)
    z = h @ W2 + b2
    p = np.exp(z - z.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    dz = (p - onehot) / 10
    dh = dz @ W2.T * (1 - h**2)
    grads = [digits.T @ dh, dh.sum(0), h.T @ dz, dz.sum(0)]
    for w, g in zip(weights, grads):
        w = w - lr * g
    if step % 100 == 0:
        print(step, -np.log(np.diag(p)).mean())
print(p.argmax(1))
