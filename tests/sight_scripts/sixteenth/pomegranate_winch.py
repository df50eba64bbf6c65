# verdict: wrong
# line: 23
# also: 35, 36
# why: plain Python: the rows of the gradient table are one and the same list
import math
import random

random.seed(41)

H = 4
data = [(x / 10, math.sin(x / 3)) for x in range(-10, 11)]
w = [[random.gauss(0, 1), random.gauss(0, 1)] for _ in range(H)]   # weight and bias of each unit
v = [random.gauss(0, 0.5) for _ in range(H)]
c = 0.0


def forward(x):
    hidden = [math.tanh(wj[0] * x + wj[1]) for wj in w]
    return hidden, sum(vj * hj for vj, hj in zip(v, hidden)) + c


for epoch in range(600):
    grad_w = [[0.0] * 2] * H
    grad_v = [0.0] * H
    grad_c = 0.0
    loss = 0.0
    for x, target in data:
        hidden, y = forward(x)
        err = y - target
        loss += err * err / 2
        grad_c += err
        for j in range(H):
            grad_v[j] += err * hidden[j]
            back = err * v[j] * (1 - hidden[j] ** 2)
            grad_w[j][0] += back * x
            grad_w[j][1] += back
    step = 0.3 / len(data)
    for j in range(H):
        w[j][0] -= step * grad_w[j][0]
        w[j][1] -= step * grad_w[j][1]
        v[j] -= step * grad_v[j]
    c -= step * grad_c
    if epoch % 100 == 0:
        print(epoch, loss)
