# verdict: right
import numpy as np

rng = np.random.default_rng(2024)
points_per_class, classes = 30, 3
features = []
labels = []
for j in range(classes):
    radius = np.linspace(0.1, 1, points_per_class)
    theta = np.linspace(j * 2.1, j * 2.1 + 2.5, points_per_class) + rng.normal(size=points_per_class) * 0.1
    features.append(np.stack([radius * np.cos(theta), radius * np.sin(theta)], axis=1))
    labels += [j] * points_per_class
features = np.concatenate(features)
labels = np.array(labels)

hidden_size, reg, learning_rate, momentum, batch = 25, 1e-3, 0.1, 0.9, 25
W1 = 0.5 * rng.normal(size=(2, hidden_size)); b1 = np.zeros((1, hidden_size))
W2 = 0.2 * rng.normal(size=(hidden_size, classes)); b2 = np.zeros((1, classes))
mW1, mb1, mW2, mb2 = 0 * W1, 0 * b1, 0 * W2, 0 * b2

for epoch in range(150):
    shuffled = rng.permutation(len(labels))
    for first in range(0, len(labels), batch):
        part = shuffled[first:first + batch]
        xs, ls = features[part], labels[part]
        m = len(part)

        hidden = np.maximum(0, xs @ W1 + b1)
        scores = hidden @ W2 + b2
        exps = np.exp(scores - scores.max(axis=1, keepdims=True))
        probs = exps / exps.sum(axis=1, keepdims=True)

        dscores = (probs - (ls[:, None] == np.arange(classes))) / m
        dW2 = hidden.T @ dscores + reg * W2
        db2 = dscores.sum(axis=0, keepdims=True)
        dhidden = dscores @ W2.T
        dhidden[hidden <= 0] = 0
        dW1 = xs.T @ dhidden + reg * W1
        db1 = dhidden.sum(axis=0, keepdims=True)

        mW1 = momentum * mW1 - learning_rate * dW1; W1 += mW1
        mb1 = momentum * mb1 - learning_rate * db1; b1 += mb1
        mW2 = momentum * mW2 - learning_rate * dW2; W2 += mW2
        mb2 = momentum * mb2 - learning_rate * db2; b2 += mb2

predicted = np.argmax(np.maximum(0, features @ W1 + b1) @ W2 + b2, axis=1)
print("training accuracy: %.2f" % np.mean(predicted == labels))
