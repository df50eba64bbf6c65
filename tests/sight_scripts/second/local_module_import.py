# verdict: cannot tell
# why: The network is in another file of its author's project, which is not here.
from mynet.layers import Dense, Sigmoid
from mynet.losses import mean_squared_error
from mynet.optim import SGD
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])

layers = [Dense(2, 4), Sigmoid(), Dense(4, 1), Sigmoid()]
opt = SGD(layers, lr=0.5)
for epoch in range(3000):
    out = X
    for layer in layers:
        out = layer.forward(out)
    loss, grad = mean_squared_error(out, y)
    for layer in reversed(layers):
        grad = layer.backward(grad)
    opt.step()
    if epoch % 500 == 0:
        print(epoch, loss)
