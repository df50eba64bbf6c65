# verdict: wrong
# line: 7
# why: alpha: 1 // 20 is 0, so the weights never move.
import numpy as np

np.random.seed(1)
alpha = 1 // 20
sales = np.random.rand(40, 3)
price = (sales @ np.array([[0.5], [-0.3], [0.8]])) ** 2

def relu(x):
    return x * (x > 0)

layer1 = np.random.randn(3, 6) * 0.6
bias1 = np.full((1, 6), 0.1)
layer2 = np.random.randn(6, 1) * 0.6
bias2 = np.zeros((1, 1))

for epoch in range(1000):
    for i in range(len(sales)):
        x, t = sales[i:i + 1], price[i:i + 1]
        pre = x @ layer1 + bias1
        hid = relu(pre)
        out = hid @ layer2 + bias2
        delta2 = out - t
        delta1 = delta2 @ layer2.T * (pre > 0)
        layer2 -= alpha * hid.T @ delta2
        bias2 -= alpha * delta2
        layer1 -= alpha * x.T @ delta1
        bias1 -= alpha * delta1
    if epoch % 250 == 0:
        all_out = relu(sales @ layer1 + bias1) @ layer2 + bias2
        print(epoch, np.mean((all_out - price) ** 2))
