# verdict: wrong
# line: 24
# also: 26
# why: updates: With += and R = target - output the penalty has to be subtracted; here it makes the weights larger.
import numpy as np

rng = np.random.default_rng(36)
Xtrain = rng.uniform(-2, 2, (30, 1))
Ytrain = np.sinc(Xtrain) + rng.normal(0, 0.05, Xtrain.shape)
Xtest = np.linspace(-2, 2, 50).reshape(-1, 1)
Ytest = np.sinc(Xtest)


def train(lmbda, H=10, eta=0.1, iters=400):
    W1 = rng.normal(0, 1, (1, H))
    b1 = rng.normal(0, 1, (1, H))
    W2 = rng.normal(0, 1 / np.sqrt(H), (H, 1))
    b2 = np.zeros((1, 1))
    n = len(Xtrain)
    for _ in range(iters):
        Z = np.tanh(Xtrain @ W1 + b1)
        R = Ytrain - (Z @ W2 + b2)
        D = R @ W2.T * (1 - Z ** 2)
        W2 += eta * (Z.T @ R / n + lmbda * W2)
        b2 += eta * R.mean(0, keepdims=True)
        W1 += eta * (Xtrain.T @ D / n + lmbda * W1)
        b1 += eta * D.mean(0, keepdims=True)
    return np.mean((np.tanh(Xtest @ W1 + b1) @ W2 + b2 - Ytest) ** 2)


for lmbda in (1e-3, 1e-2, 3e-2):
    print("lambda", lmbda, "test error", train(lmbda))
