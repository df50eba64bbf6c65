# verdict: not a network
# leaky integrate-and-fire neuron, current sweep
import random

random.seed(1)

tau = 20.0      # ms
v_rest = -65.0
v_threshold = -50.0
v_reset = -70.0
R = 10.0
dt = 0.1
weights = [0.9, 1.4, 0.6]      # three inputs, fixed synapses

for rate in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
    v = v_rest
    spikes = 0
    for step in range(10000):
        current = 0.0
        for w in weights:
            if random.random() < rate:
                current += w
        delta = (-(v - v_rest) + R * current) / tau
        v += dt * delta
        if v >= v_threshold:
            spikes += 1
            v = v_reset
    print("input rate %.1f -> %3d spikes in 1 s" % (rate, spikes))
