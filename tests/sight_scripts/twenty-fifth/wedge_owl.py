# verdict: wrong
# line: 34
# why: output delta: With softmax and cross-entropy the output delta is just A2 - Y; the extra A2*(1-A2) belongs to neither loss.
import numpy as np
np.random.seed(30)

def init_params():
    W1 = np.random.rand(10, 4) - 0.5
    b1 = np.random.rand(10, 1) - 0.5
    W2 = np.random.rand(3, 10) - 0.5
    b2 = np.random.rand(3, 1) - 0.5
    return W1, b1, W2, b2

def relu(Z):
    return np.maximum(Z, 0)

def softmax(Z):
    E = np.exp(Z - Z.max(axis=0))
    return E / E.sum(axis=0)

def forward_prop(W1, b1, W2, b2, X):
    Z1 = W1.dot(X) + b1
    A1 = relu(Z1)
    Z2 = W2.dot(A1) + b2
    return Z1, A1, softmax(Z2)

def one_hot(Y):
    out = np.zeros((Y.max() + 1, Y.size))
    out[Y, np.arange(Y.size)] = 1
    return out

def back_prop(Z1, A1, A2, W2, X, Y):
    m = Y.size
    dZ2 = (A2 - one_hot(Y)) * A2 * (1 - A2)
    dW2 = 1 / m * dZ2.dot(A1.T)
    db2 = 1 / m * dZ2.sum(axis=1, keepdims=True)
    dZ1 = W2.T.dot(dZ2) * (Z1 > 0)
    dW1 = 1 / m * dZ1.dot(X.T)
    db1 = 1 / m * dZ1.sum(axis=1, keepdims=True)
    return dW1, db1, dW2, db2

# flowers: three species, four measurements
Y = np.arange(90) % 3
mean = np.array([[5.0, 3.4, 1.5, .2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])
X = (mean[Y] + 0.3 * np.random.randn(90, 4)).T
X = (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)
W1, b1, W2, b2 = init_params()
for i in range(600):
    Z1, A1, A2 = forward_prop(W1, b1, W2, b2, X)
    dW1, db1, dW2, db2 = back_prop(Z1, A1, A2, W2, X, Y)
    W1 = W1 - 0.5 * dW1
    b1 = b1 - 0.5 * db1
    W2 = W2 - 0.5 * dW2
    b2 = b2 - 0.5 * db2
print("Accuracy:", np.mean(A2.argmax(axis=0) == Y))
