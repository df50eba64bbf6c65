# verdict: wrong
# line: 33
# why: updates: The gradient of the penalty for W2 is taken off, so the weights are pushed away from 0.
import numpy as np

rs = np.random.RandomState(21)
K, per = 4, 30
cent = rs.uniform(-2, 2, size=(K, 2))
X = np.concatenate([cent[k] + 0.4*rs.randn(per, 2) for k in range(K)])
y = np.repeat(np.arange(K), per)
n = K*per

H = 20
W1 = rs.randn(2, H)*np.sqrt(2/2)
b1 = np.zeros(H)
W2 = rs.randn(H, K)*np.sqrt(2/H)
b2 = np.zeros(K)
reg = 1e-2
lr = 0.2

for it in range(600):
    # forward
    hid = np.maximum(0, X @ W1 + b1)
    s = hid @ W2 + b2
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    loss = -np.log(p[np.arange(n), y]).mean() + 0.5*reg*(np.sum(W1**2) + np.sum(W2**2))

    # backward
    ds = p.copy()
    ds[np.arange(n), y] -= 1
    ds /= n
    dW2 = hid.T @ ds - reg*W2
    db2 = ds.sum(0)
    dh = (ds @ W2.T) * (hid > 0)
    dW1 = X.T @ dh + reg*W1
    db1 = dh.sum(0)

    for param, grad in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        param -= lr*grad
    if it % 150 == 0:
        print(it, loss)

print("final loss", loss, "accuracy", (p.argmax(1) == y).mean())
