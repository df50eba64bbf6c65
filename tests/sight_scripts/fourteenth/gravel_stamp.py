# verdict: wrong
# line: 27
# why: the dropout mask isn't used in the backward pass
import numpy as np
np.random.seed(3)

images = np.random.rand(50, 9)
images[:, -1] = 1
labels = np.zeros((50, 2))
labels[np.arange(50), (images[:, :4].sum(1) > images[:, 4:8].sum(1)).astype(int)] = 1

alpha, iterations, hidden = 0.02, 150, 12
weights_0_1 = 0.4 * np.random.random((9, hidden)) - 0.2
weights_1_2 = 0.4 * np.random.random((hidden, 2)) - 0.2

for j in range(iterations):
    error, correct = 0.0, 0
    for s in range(0, 50, 10):
        layer_0 = images[s:s+10]
        layer_1 = np.maximum(0, layer_0.dot(weights_0_1))
        dropout_mask = np.random.randint(2, size=layer_1.shape)
        layer_1_drop = layer_1 * dropout_mask * 2
        layer_2 = layer_1_drop.dot(weights_1_2)
        error += np.sum((labels[s:s+10] - layer_2) ** 2)
        correct += int(np.sum(layer_2.argmax(1) == labels[s:s+10].argmax(1)))
        layer_2_delta = (labels[s:s+10] - layer_2) / 10
        layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
        weights_1_2 += alpha * layer_1_drop.T.dot(layer_2_delta)
        weights_0_1 += alpha * layer_0.T.dot(layer_1_delta)
    if j % 30 == 0:
        print("I:%d Error:%.3f Correct:%.2f" % (j, error / 50, correct / 50))
