# verdict: wrong
# line: 22
import numpy as np

np.random.seed(90)
inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
outputs = np.array([[0, 1, 1, 0]]).T
w1 = np.random.normal(0, 1, (3, 4))
w2 = np.random.normal(0, 1, (4, 1))
lr = 0.6

def s(v):
    return 1 / (1 + np.exp(-v))

for i in range(2000):
    a = s(inputs @ w1)
    b = s(a @ w2)
    e = outputs - b
    db = e * b * (1 - b)
    da = (db @ w2.T) * a * (1 - a)
    w2 = w2 + lr * (a.T @ db)
w1 = w1 + lr * (inputs.T @ da)

print("after training")
print(b)
