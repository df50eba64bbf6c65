# verdict: right
import numpy as np

np.random.seed(19)

# tiny digits 0, 1 and 7 on a 4x3 grid, with pixel noise
DIGITS = ["111101101111", "010010010010", "111001001001"]
base = np.array([[int(c) for c in d] for d in DIGITS], dtype=float)
labels = np.tile(np.arange(3), 20)
images = np.abs(base[labels] - (np.random.rand(60, 12) < 0.05))
onehot = np.zeros((60, 3))
onehot[np.arange(60), labels] = 1

keep = 0.8
alpha = 0.1
weights_0_1 = 0.4 * np.random.randn(12, 20)
weights_1_2 = 0.4 * np.random.randn(20, 3)


def relu(x):
    return (x > 0) * x


def relu2deriv(output):
    return output > 0


for iteration in range(200):
    layer_1 = relu(images @ weights_0_1)
    dropout_mask = (np.random.rand(*layer_1.shape) < keep) / keep
    layer_1 = layer_1 * dropout_mask
    layer_2 = layer_1 @ weights_1_2
    layer_2_delta = (onehot - layer_2) / len(images)
    layer_1_delta = layer_2_delta @ weights_1_2.T * relu2deriv(layer_1) * dropout_mask
    weights_1_2 += alpha * layer_1.T @ layer_2_delta
    weights_0_1 += alpha * images.T @ layer_1_delta
    if iteration % 40 == 0:
        test = relu(images @ weights_0_1) @ weights_1_2
        print("iteration", iteration, "correct", np.mean(test.argmax(1) == labels))
