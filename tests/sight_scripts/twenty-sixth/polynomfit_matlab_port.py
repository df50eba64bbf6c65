# verdict: right
# translated from a MATLAB exercise (nntrain.m)
from numpy import *
random.seed(12)
x = linspace(-1, 1, 21).reshape(1, 21)
t = 2 * x ** 2 - x ** 4
numHidden = 6
IW = random.rand(numHidden, 1) - 0.5
LW = random.rand(1, numHidden) - 0.5
B1 = random.rand(numHidden, 1) - 0.5
B2 = random.rand() - 0.5
eta = 0.02
alpha = 0.8
dIW = zeros((numHidden, 1)); dLW = zeros((1, numHidden))
dB1 = zeros((numHidden, 1)); dB2 = 0
for epoch in range(1, 501):
    N1 = dot(IW, x) + tile(B1, (1, 21))
    A1 = 2 / (1 + exp(-2 * N1)) - 1
    A2 = dot(LW, A1) + B2
    E = t - A2
    S2 = -2 * E
    S1 = (1 - A1 * A1) * dot(LW.T, S2)
    dLW = alpha * dLW - eta * dot(S2, A1.T)
    dB2 = alpha * dB2 - eta * sum(S2)
    dIW = alpha * dIW - eta * dot(S1, x.T)
    dB1 = alpha * dB1 - eta * sum(S1, 1).reshape(-1, 1)
    LW = LW + dLW; B2 = B2 + dB2
    IW = IW + dIW; B1 = B1 + dB1
    if epoch % 100 == 0:
        print('Epoch %d, SSE %g' % (epoch, sum(E ** 2)))
