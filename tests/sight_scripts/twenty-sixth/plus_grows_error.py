# verdict: wrong
# line: 14
# also: 17, 18
# why: error: the error is output minus target while the weights are changed with plus
import numpy as np
f = lambda x: 1 / (1 + np.exp(-x))
data = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 1, 1], [1, 1, 1, 1], [0, 0, 0, 1]])
expected = np.array([[1], [1], [0], [0], [1]])
weights1 = np.random.normal(size=(4, 5))
weights2 = np.random.normal(size=(5, 1))
for i in range(2000):
    layer1 = f(data @ weights1)
    output = f(layer1 @ weights2)
    error = output - expected
    delta2 = error * output * (1 - output)
    delta1 = delta2 @ weights2.T * layer1 * (1 - layer1)
    weights2 += 0.5 * layer1.T @ delta2
    weights1 += 0.5 * data.T @ delta1
print(output.T)
