# verdict: right
import numpy as np

np.random.seed(18)
# concentric rings
y = np.random.randint(0, 3, 180)
phi = np.random.rand(180) * 2 * np.pi
R = y + 0.5 + 0.15 * np.random.randn(180)
X = np.c_[R * np.cos(phi), R * np.sin(phi)]
N = len(y)

W1 = np.random.randn(2, 15) * 0.5
b1 = np.zeros((1, 15))
W2 = np.random.randn(15, 3) * 0.3
b2 = np.zeros((1, 3))
vW1, vb1, vW2, vb2 = 0, 0, 0, 0
mu, learning_rate = 0.9, 0.05

for i in range(800):
    h = np.tanh(X.dot(W1) + b1)
    f = h.dot(W2) + b2
    f -= np.max(f, axis=1, keepdims=True)
    p = np.exp(f) / np.sum(np.exp(f), axis=1, keepdims=True)

    df = p.copy()
    df[np.arange(N), y] -= 1
    df /= N
    dW2, db2 = h.T.dot(df), df.sum(axis=0, keepdims=True)
    dh = df.dot(W2.T) * (1 - h * h)
    dW1, db1 = X.T.dot(dh), dh.sum(axis=0, keepdims=True)

    # nesterov
    v_prev = vW1
    vW1 = mu * vW1 - learning_rate * dW1
    W1 += -mu * v_prev + (1 + mu) * vW1
    v_prev = vb1
    vb1 = mu * vb1 - learning_rate * db1
    b1 += -mu * v_prev + (1 + mu) * vb1
    v_prev = vW2
    vW2 = mu * vW2 - learning_rate * dW2
    W2 += -mu * v_prev + (1 + mu) * vW2
    v_prev = vb2
    vb2 = mu * vb2 - learning_rate * db2
    b2 += -mu * v_prev + (1 + mu) * vb2

    if i % 200 == 0:
        print(i, -np.mean(np.log(p[np.arange(N), y])))
print("accuracy", np.mean(p.argmax(axis=1) == y))
