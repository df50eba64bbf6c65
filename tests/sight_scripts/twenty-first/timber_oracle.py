# verdict: wrong
# line: 8
# also: 9
# why: forward pass: The softmax is taken over the samples of the batch instead of over the classes.
import numpy as np

def softmax(z):
    e = np.exp(z - np.max(z, axis=0))
    return e / np.sum(e, axis=0)

def relu(z):
    return np.maximum(z, 0)

np.random.seed(17)
K = 3
means = np.random.uniform(-3, 3, (K, 4))
labels = np.random.randint(0, K, 100)
feats = means[labels] + np.random.randn(100, 4) * 0.7
feats = (feats - feats.mean(0)) / feats.std(0)
onehot = np.eye(K)[labels]

w1 = np.random.randn(4, 10) * np.sqrt(2 / 4)
b1 = np.zeros(10)
w2 = np.random.randn(10, K) * np.sqrt(1 / 10)
b2 = np.zeros(K)
lr = 0.1

for epoch in range(80):
    p = np.random.permutation(100)
    for i in range(0, 100, 16):
        xb, tb = feats[p[i:i + 16]], onehot[p[i:i + 16]]
        z1 = xb @ w1 + b1
        a1 = relu(z1)
        probs = softmax(a1 @ w2 + b2)
        g2 = (probs - tb) / len(xb)
        g1 = (g2 @ w2.T) * (z1 > 0)
        w2 -= lr * a1.T @ g2
        b2 -= lr * g2.sum(0)
        w1 -= lr * xb.T @ g1
        b1 -= lr * g1.sum(0)
    if epoch % 20 == 0:
        scores = relu(feats @ w1 + b1) @ w2 + b2
        print(epoch, (scores.argmax(1) == labels).mean())
