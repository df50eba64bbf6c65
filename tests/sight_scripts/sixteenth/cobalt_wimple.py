# verdict: wrong
# line: 20
# why: update adds the gradient of the loss (climbs) in one loop
import numpy as np
rng = np.random.default_rng(21)
sigm = lambda z: 1/(1 + np.exp(-z))

X = np.array([[1,0,1,0],[1,0,1,1],[0,1,0,1]])
y = np.array([[1],[1],[0]])
W = {'in': rng.uniform(size=(4, 3)), 'out': rng.uniform(size=(3, 1))}
lr = 0.1
for epoch in range(3000):
    h = sigm(X @ W['in'])
    o = sigm(h @ W['out'])
    diff = o - y
    d_o = diff * o * (1 - o)
    d_h = d_o @ W['out'].T * h * (1 - h)
    grad = {'in': X.T @ d_h, 'out': h.T @ d_o}
    for k in W:
        W[k] = W[k] + lr * grad[k]
print('Resultado:', o)
