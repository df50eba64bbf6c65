# verdict: wrong
# line: 16
# why: Weights never move: the training function works on copies and its result is thrown away.
import numpy as np
np.random.seed(19)
# toy "snake": danger left/front/right, food left/front/right -> turn
X = np.random.randint(0, 2, (40, 6)).astype(float)
best = np.argmax(X[:, 3:] - 2*X[:, :3], axis=1)
Y = np.eye(3)[best]
def sigmoid(x): return 1/(1+np.exp(-x))
def train_step(W1, W2, X, Y, lr):
    h = sigmoid(X @ W1)
    o = sigmoid(h @ W2)
    d2 = (Y-o)*o*(1-o)
    d1 = d2 @ W2.T*h*(1-h)
    W2 = W2 + lr*h.T @ d2
    W1 = W1 + lr*X.T @ d1
    return np.mean((Y-o)**2)
W1 = np.random.randn(6, 10)
W2 = np.random.randn(10, 3)
for i in range(1000):
    loss = train_step(W1, W2, X, Y, 0.1)
    if i % 200 == 0:
        print(i, loss)
