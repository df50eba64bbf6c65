# verdict: wrong
# line: 7
import numpy as np

def softmax(z):
    e = np.exp(z)
    return e / e.sum(axis=0)

def one_hot(y, k):
    return np.eye(k)[y]

np.random.seed(55)
n = 60
X = np.vstack([np.random.randn(20, 2) + c for c in ([2, 0], [-2, 1], [0, -3])])
y = np.repeat(np.arange(3), 20)
T = one_hot(y, 3)

W1 = np.random.randn(2, 8) * 0.3
b1 = np.zeros(8)
W2 = np.random.randn(8, 3) * 0.3
b2 = np.zeros(3)
learning_rate = 0.004

for epoch in range(301):
    H = np.tanh(X.dot(W1) + b1)
    Yhat = softmax(H.dot(W2) + b2)

    delta_out = Yhat - T
    delta_hid = delta_out.dot(W2.T) * (1 - H ** 2)

    W2 -= learning_rate * H.T.dot(delta_out)
    b2 -= learning_rate * delta_out.sum(axis=0)
    W1 -= learning_rate * X.T.dot(delta_hid)
    b1 -= learning_rate * delta_hid.sum(axis=0)

    if epoch % 50 == 0:
        print(epoch, "accuracy", np.mean(np.argmax(Yhat, axis=1) == y))
