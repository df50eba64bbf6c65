# verdict: wrong
# line: 38
import numpy as np
np.random.seed(1)

def relu(x):
    return (x >= 0) * x

def relu2deriv(output):
    return output >= 0

# 7-segment displays -> even or odd, each display shown with flickering segments
segments = np.array([
    [1,1,1,1,1,1,0], [0,1,1,0,0,0,0], [1,1,0,1,1,0,1], [1,1,1,1,0,0,1], [0,1,1,0,0,1,1],
    [1,0,1,1,0,1,1], [1,0,1,1,1,1,1], [1,1,1,0,0,0,0], [1,1,1,1,1,1,1], [1,1,1,1,0,1,1]], dtype=float)
images = np.vstack([np.clip(segments + 0.15*np.random.randn(10, 7), 0, 1) for _ in range(10)])
labels = np.tile(np.array([[1.0, 0.0], [0.0, 1.0]]), (50, 1))

alpha, iterations, hidden_size, batch_size = (0.02, 60, 20, 10)
weights_0_1 = 0.6*np.random.random((7, hidden_size)) - 0.3
weights_1_2 = 0.6*np.random.random((hidden_size, 2)) - 0.3

for j in range(iterations):
    error, correct_cnt = (0.0, 0)
    for i in range(int(len(images) / batch_size)):
        batch_start, batch_end = ((i * batch_size), ((i+1)*batch_size))

        layer_0 = images[batch_start:batch_end]
        layer_1 = np.tanh(np.dot(layer_0, weights_0_1))
        dropout_mask = np.random.randint(2, size=layer_1.shape)
        layer_1_dropped = layer_1 * dropout_mask * 2
        layer_2 = np.dot(layer_1_dropped, weights_1_2)

        error += np.sum((labels[batch_start:batch_end] - layer_2) ** 2)
        correct_cnt += np.sum(np.argmax(layer_2, axis=1) == np.argmax(labels[batch_start:batch_end], axis=1))

        layer_2_delta = labels[batch_start:batch_end] - layer_2
        layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (1 - layer_1 ** 2)

        weights_1_2 += alpha * layer_1_dropped.T.dot(layer_2_delta)
        weights_0_1 += alpha * layer_0.T.dot(layer_1_delta)

    if j % 10 == 0:
        print("I:" + str(j) + " Train-Err:" + str(error/len(images))[0:5] +
              " Train-Acc:" + str(correct_cnt/len(images)))
