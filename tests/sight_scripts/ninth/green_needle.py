# verdict: right

# learning rate goes down bit by bit
import numpy as np
np.random.seed(12)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
W0 = np.random.uniform(-1,1,[3,4])
W1 = np.random.uniform(-1,1,[4,1])
start = 2.0
for epoch in range(4000):
    lr = start / (1 + epoch / 2000)
    layer_1 = 1/(1+np.exp(-(X@W0)))
    layer_2 = 1/(1+np.exp(-(layer_1@W1)))
    step_2 = (layer_2 - y) * (layer_2 - layer_2**2)
    step_1 = step_2 @ W1.T * (layer_1 - layer_1**2)
    W0, W1 = W0 - lr * X.T @ step_1, W1 - lr * layer_1.T @ step_2
print("lr at the end", round(lr, 3), "answers", layer_2.ravel().round(3))
