# verdict: wrong
# line: 23
# my first neural net :-)  guesses if a number between 0 and 15 is bigger than 9
import numpy as np

np.random.seed(16)
numbers = list(range(16))
bits = []
for n in numbers:
    bits.append([int(b) for b in format(n, "04b")])
bits = np.array(bits)
big = np.array([[1 if n > 9 else 0] for n in numbers])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

weights1 = np.random.rand(4, 5) - 0.5
weights2 = np.random.rand(5, 1) - 0.5

for i in range(3000):
    layer1 = sigmoid(bits @ weights1)
    output = sigmoid(layer1 @ weights2)
    error = (big - output) ** 2
    change2 = error * output * (1 - output)
    change1 = change2 @ weights2.T * layer1 * (1 - layer1)
    weights2 += 0.3 * layer1.T @ change2
    weights1 += 0.3 * bits.T @ change1
    if i % 500 == 0:
        print("error:", error.mean())

for n, o in zip(numbers, output):
    print(n, "big" if o > 0.5 else "small")
