# verdict: right
import numpy as np

# spiral data, softmax classifier with one hidden layer
np.random.seed(0)
N, D, K = 20, 2, 3
X = np.zeros((N*K, D))
y = np.zeros(N*K, dtype='uint8')
for j in range(K):
    ix = range(N*j, N*(j+1))
    r = np.linspace(0.0, 1, N)
    t = np.linspace(j*4, (j+1)*4, N) + np.random.randn(N)*0.2
    X[ix] = np.c_[r*np.sin(t), r*np.cos(t)]
    y[ix] = j

h = 20
W1 = 0.1 * np.random.randn(D, h)
b1 = np.zeros((1, h)) + 0.01
W2 = 0.1 * np.random.randn(h, K)
b2 = np.zeros((1, K))
step_size = 1.0

for i in range(2000):
    hidden = np.maximum(0, X @ W1 + b1)
    scores = hidden @ W2 + b2
    exp_scores = np.exp(scores - scores.max(axis=1, keepdims=True))
    probs = exp_scores / exp_scores.sum(axis=1, keepdims=True)
    if i % 500 == 0:
        print(i, -np.log(probs[range(N*K), y]).mean())
    dscores = probs.copy()
    dscores[range(N*K), y] -= 1
    dscores /= N*K
    dW2 = hidden.T @ dscores
    db2 = dscores.sum(axis=0, keepdims=True)
    dhidden = dscores @ W2.T
    dhidden[hidden <= 0] = 0
    dW1 = X.T @ dhidden
    db1 = dhidden.sum(axis=0, keepdims=True)
    W1 += -step_size * dW1
    b1 += -step_size * db1
    W2 += -step_size * dW2
    b2 += -step_size * db2
print("accuracy", np.mean(scores.argmax(1) == y))
