# verdict: right
# From the perceptron to the MLP. Part 1: an adaline (the hidden layer comes another day).
import random
random.seed(11)

points = [(random.uniform(-1, 1), random.uniform(-1, 1)) for _ in range(20)]
labels = [1.0 if 2 * a - b > 0.1 else -1.0 for a, b in points]

w = [random.uniform(-0.5, 0.5), random.uniform(-0.5, 0.5)]
bias = 0.0
rate = 0.02
for epoch in range(100):
    wrong = 0
    for (a, b), t in zip(points, labels):
        s = w[0] * a + w[1] * b + bias
        e = t - s
        w[0] += rate * e * a
        w[1] += rate * e * b
        bias += rate * e
        wrong += (s > 0) != (t > 0)
    if epoch % 25 == 0:
        print("adaline", epoch, "wrong:", wrong)
print("w =", w, "bias =", bias)
