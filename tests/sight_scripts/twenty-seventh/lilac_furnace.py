# verdict: right
# one neuron, one furnace: when does the heating switch on?
from math import exp

outside = [-5, -2, 0, 3, 6, 9, 12, 15, 18, 21]
night = [1, 0, 1, 0, 1, 0, 1, 0, 0, 0]
heating = [1, 1, 1, 1, 1, 0, 1, 0, 0, 0]

w_temp, w_night, bias = 0.0, 0.0, 0.0
rate = 0.05

def neuron(t, n):
    return 1 / (1 + exp(-(w_temp * t / 10 + w_night * n + bias)))

for minute in range(4000):
    s_temp = s_night = s_bias = 0.0
    for t, n, h in zip(outside, night, heating):
        diff = h - neuron(t, n)
        s_temp += diff * t / 10
        s_night += diff * n
        s_bias += diff
    w_temp += rate * s_temp
    w_night += rate * s_night
    bias += rate * s_bias

print("weights:", w_temp, w_night, bias)
for t, n, h in zip(outside, night, heating):
    print(t, "night" if n else "day", h, round(neuron(t, n), 2))
