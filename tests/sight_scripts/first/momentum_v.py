# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student with classical momentum, velocity form
import numpy as np
np.random.seed(7)
X = np.array([[0,0,1],[1,1,1],[1,0,1],[0,1,1]])
y = np.array([[0],[0],[1],[1]])
sigmoid = lambda z: 1/(1+np.exp(-z))
W0 = np.random.randn(3,4); W1 = np.random.randn(4,1)
V0 = np.zeros_like(W0); V1 = np.zeros_like(W1)
lr, mu = 0.2, 0.9
for epoch in range(3000):
    h = sigmoid(X @ W0)
    o = sigmoid(h @ W1)
    do = (o - y) * o * (1 - o)
    dh = do @ W1.T * h * (1 - h)
    V1 = mu*V1 - lr*(h.T @ do)
    V0 = mu*V0 - lr*(X.T @ dh)
    W1 = W1 + V1
    W0 = W0 + V0
    if epoch % 600 == 0: print(epoch, ((o-y)**2).sum())
