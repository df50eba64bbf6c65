# verdict: wrong
# line: 23
# three kinds of signals, mini network, softmax
import numpy as np

np.random.seed(51)


def signal(kind):
    t = np.arange(8)
    phase = np.random.rand() * 0.5
    base = {0: np.sin(t + phase), 1: np.where((t + 1) % 4 < 2, 1, -1), 2: t / 4 - 1}[kind]
    return base + np.random.randn(8) * 0.2


kinds = [i % 3 for i in range(90)]
X = np.array([signal(k) for k in kinds])
Y = np.eye(3)[kinds]


def softmax(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e, axis=0)


w = np.random.randn(8, 10) * 0.3
b = np.zeros(10)
u = np.random.randn(10, 3) * 0.3
c = np.zeros(3)
eta = 0.01

for epoch in range(400):
    hidden = np.tanh(X.dot(w) + b)
    prob = softmax(hidden.dot(u) + c)
    d_out = prob - Y
    d_hid = d_out.dot(u.T) * (1 - hidden ** 2)
    u -= eta * hidden.T.dot(d_out)
    c -= eta * d_out.sum(axis=0)
    w -= eta * X.T.dot(d_hid)
    b -= eta * d_hid.sum(axis=0)
    if epoch % 80 == 0:
        print(epoch, (prob.argmax(axis=1) == np.array(kinds)).mean())
