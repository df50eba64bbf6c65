# verdict: wrong
# line: 24
# why: The learning rate is multiplied by 1 + decay each epoch: a decay with the wrong sign, the steps grow until the training bursts.
import numpy as np

np.random.seed(8)
X = np.linspace(-1, 1, 30)[:, None]
Y = X ** 3
w1 = np.random.randn(1, 8); b1 = np.zeros(8)
w2 = np.random.randn(8, 1); b2 = np.zeros(1)
lr0 = 0.1
decay = 0.01   # learning rate decay per epoch

lr = lr0
for epoch in range(1500):
    H = np.tanh(X @ w1 + b1)
    O = H @ w2 + b2
    D = 2 * (O - Y) / len(X)
    DH = D @ w2.T * (1 - H ** 2)
    w2 -= lr * H.T @ D
    b2 -= lr * D.sum(0)
    w1 -= lr * X.T @ DH
    b1 -= lr * DH.sum(0)
    lr = lr * (1 + decay)
    if epoch % 100 == 0:
        print(epoch, lr, np.mean((O - Y) ** 2))
