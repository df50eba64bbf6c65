# verdict: wrong
# line: 24
# why: dscores[:, y] -= 1 instead of picking one entry per row
import numpy as np
np.random.seed(1)

num, dim, hid, classes = 60, 3, 10, 3
X = np.random.randn(num, dim)
y = np.argmax(X + 0.1*np.random.randn(num, dim), axis=1)

W1 = 0.1*np.random.randn(dim, hid)
b1 = np.zeros(hid)
W2 = 0.1*np.random.randn(hid, classes)
b2 = np.zeros(classes)

for i in range(200):
    h = 1/(1+np.exp(-(X.dot(W1)+b1)))
    f = h.dot(W2)+b2
    f = f - np.max(f, axis=1, keepdims=True)
    p = np.exp(f)/np.sum(np.exp(f), axis=1, keepdims=True)
    loss = -np.mean(np.log(p[np.arange(num), y]))

    df = p.copy()
    df[:, y] -= 1
    df /= num
    dW2 = h.T.dot(df)
    db2 = df.sum(axis=0)
    dh = df.dot(W2.T)*h*(1-h)
    dW1 = X.T.dot(dh)
    db1 = dh.sum(axis=0)

    W2 -= 0.1*dW2
    b2 -= 0.1*db2
    W1 -= 0.1*dW1
    b1 -= 0.1*db1
    if i % 50 == 0:
        print(i, loss)
