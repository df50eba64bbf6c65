# verdict: wrong
# line: 23
import numpy as np

np.random.seed(33)
inputs = np.random.rand(30, 4)
target = np.column_stack([inputs[:, 0] * inputs[:, 1], inputs[:, 2] ** 2, inputs[:, 3], np.sin(inputs[:, 0])])

def sig(u):
    return 1 / (1 + np.exp(-u))

w0 = np.random.uniform(-1, 1, (4, 4))
w1 = np.random.uniform(-1, 1, (4, 4))

for j in range(3000):
    l0 = inputs
    l1 = sig(np.dot(l0, w0))
    l2 = sig(np.dot(l1, w1))
    l2_error = target - l2
    if j % 1000 == 0:
        print("Error:" + str(np.mean(np.abs(l2_error))))
    l2_delta = l2_error * (l2 * (1 - l2))
    l1_error = l2_delta.dot(w1)
    l1_delta = l1_error * (l1 * (1 - l1))
    w1 += 0.1 * l1.T.dot(l2_delta)
    w0 += 0.1 * l0.T.dot(l1_delta)
print(np.abs(l2_error).mean())
