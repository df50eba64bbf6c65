# verdict: wrong
# line: 34
# why: softmax with cross-entropy, delta multiplied by p*(1-p)
import numpy as np

np.random.seed(47)

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

# three noisy 4x4 pictures: bar, column, diagonal
bar = np.zeros((4, 4)); bar[1] = 1
col = np.zeros((4, 4)); col[:, 2] = 1
shapes = np.stack([bar.ravel(), col.ravel(), np.eye(4).ravel()])
kind = np.random.randint(0, 3, 90)
X = shapes[kind] + 0.3 * np.random.randn(90, 16)
Y = np.eye(3)[kind]

W1 = np.random.randn(16, 10) * 0.3
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 3) * 0.3
b2 = np.zeros((1, 3))
epsilon = 0.05

for i in range(500):
    a1 = sigmoid(X.dot(W1) + b1)
    probs = softmax(a1.dot(W2) + b2)
    loss = -np.sum(Y * np.log(probs))

    delta3 = (probs - Y) * probs * (1 - probs)
    delta2 = delta3.dot(W2.T) * a1 * (1 - a1)

    W2 += -epsilon * a1.T.dot(delta3)
    b2 += -epsilon * delta3.sum(axis=0, keepdims=True)
    W1 += -epsilon * X.T.dot(delta2)
    b1 += -epsilon * delta2.sum(axis=0, keepdims=True)
    if i % 100 == 0:
        print("Loss after iteration %i: %f" % (i, loss))
