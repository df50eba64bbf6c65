# verdict: wrong
# line: 37
# also: 38
# why: dropout mask missing on the way back
import numpy as np

np.random.seed(14)
n_samples, n_features, n_classes = 150, 6, 3
proto = np.random.randn(n_classes, n_features) * 1.5
target = np.random.randint(n_classes, size=n_samples)
data = proto[target] + np.random.randn(n_samples, n_features)
onehot = np.eye(n_classes)[target]

n_hidden = 20
w1 = np.random.randn(n_features, n_hidden) * 0.3
b1 = np.zeros(n_hidden)
w2 = np.random.randn(n_hidden, n_classes) * 0.3
b2 = np.zeros(n_classes)

p_drop = 0.3
learning_rate = 0.05

def softmax(x):
    ex = np.exp(x - x.max(axis=1, keepdims=True))
    return ex / ex.sum(axis=1, keepdims=True)

for epoch in range(300):
    # forward with dropout
    pre = data @ w1 + b1
    drop = np.random.binomial(1, 1 - p_drop, size=pre.shape) / (1 - p_drop)
    h = np.maximum(pre, 0) * drop
    probs = softmax(h @ w2 + b2)
    loss = -np.mean(np.sum(onehot * np.log(probs + 1e-10), axis=1))

    # backward
    dscore = (probs - onehot) / n_samples
    dh = dscore @ w2.T
    dh[pre <= 0] = 0

    w2 -= learning_rate * (h.T @ dscore)
    b2 -= learning_rate * dscore.sum(axis=0)
    w1 -= learning_rate * (data.T @ dh)
    b1 -= learning_rate * dh.sum(axis=0)
    if epoch % 60 == 0:
        print(epoch, round(loss, 4))

# no dropout at test time
scores = np.maximum(data @ w1 + b1, 0) @ w2 + b2
print('train accuracy', (scores.argmax(1) == target).mean())
