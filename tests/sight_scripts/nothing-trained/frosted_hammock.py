# verdict: not a network
# Inference only: a two-layer network on batches.  Nothing is learned here.
import numpy as np

rng = np.random.default_rng(100)


def relu(z):
    return np.maximum(0, z)


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


# three blobs, and weights that point at them
centers = np.array([[2.0, 0.0], [-1.0, 1.7], [-1.0, -1.7]])
W1 = np.hstack([centers.T, -centers.T])
b1 = np.zeros((1, 6))
W2 = np.vstack([np.eye(3), -np.eye(3)])
b2 = np.zeros((1, 3))

epochs, batch = 50, 64
losses, accuracies = [], []
for epoch in range(epochs):
    y = rng.integers(0, 3, batch)
    X = centers[y] + rng.normal(0, 0.9, (batch, 2))
    target = np.eye(3)[y]

    hidden = relu(X @ W1 + b1)
    output = softmax(hidden @ W2 + b2)

    loss = -np.mean(np.sum(target * np.log(output + 1e-12), axis=1))
    accuracy = np.mean(output.argmax(axis=1) == y)
    losses.append(loss)
    accuracies.append(accuracy)
    if epoch % 10 == 0:
        print("batch", epoch, "loss", loss, "accuracy", accuracy)

print("mean loss", np.mean(losses), "mean accuracy", np.mean(accuracies))
