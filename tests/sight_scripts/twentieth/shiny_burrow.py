# verdict: right
import numpy as np

np.random.seed(7)
flowers = np.vstack([np.random.normal(mu, s, (30, 4)) for mu, s in
                     [((5.0, 3.4, 1.5, 0.2), 0.3), ((5.9, 2.8, 4.3, 1.3), 0.4), ((6.6, 3.0, 5.5, 2.0), 0.4)]])
species = np.repeat([0, 1, 2], 30)
onehot = np.zeros((90, 3))
onehot[np.arange(90), species] = 1
flowers = (flowers - flowers.min(0)) / (flowers.max(0) - flowers.min(0))

layers = [(np.random.randn(4, 6) * 0.6, np.zeros(6)), (np.random.randn(6, 3) * 0.6, np.zeros(3))]
speed = [(np.zeros((4, 6)), np.zeros(6)), (np.zeros((6, 3)), np.zeros(3))]
decay, mu, lr = 0.001, 0.9, 0.05

for epoch in range(600):
    (W, b), (V, c) = layers
    H = np.tanh(flowers @ W + b)
    P = 1 / (1 + np.exp(-(H @ V + c)))
    dP = (P - onehot) * P * (1 - P) * 2 / 90
    dH = dP @ V.T * (1 - H ** 2)
    grads = [(flowers.T @ dH + decay * W, dH.sum(0)), (H.T @ dP + decay * V, dP.sum(0))]
    speed = [(mu * sw - lr * gw, mu * sb - lr * gb) for (sw, sb), (gw, gb) in zip(speed, grads)]
    layers = [(w + sw, bb + sb) for (w, bb), (sw, sb) in zip(layers, speed)]
    if epoch % 100 == 0:
        print(epoch, (P.argmax(1) == species).mean())
