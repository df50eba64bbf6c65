# verdict: right
import numpy as np

# hidden layer of sine waves
rs = np.random.RandomState(11)
x = np.linspace(0, 1, 64).reshape(-1, 1)
t = np.where(x < 0.5, 1.0, -1.0) * x          # a saw tooth

freq = rs.uniform(-12, 12, (1, 10))
shift = rs.uniform(-np.pi, np.pi, (1, 10))
amp = rs.normal(0, 0.2, (10, 1))
off = np.zeros((1, 1))

alpha = 0.2
for step in range(4000):
    if step in (2000, 3000):
        alpha = alpha / 2
    phase = x @ freq + shift
    wave = np.sin(phase)
    guess = wave @ amp + off
    miss = (t - guess) / len(x)

    back = (miss @ amp.T) * np.cos(phase)
    amp += alpha * wave.T @ miss
    off += alpha * miss.sum()
    freq += alpha * x.T @ back
    shift += alpha * back.sum(axis=0)

    if step % 1000 == 0:
        print(step, np.mean((t - guess) ** 2))
print("mean squared error", np.mean((t - guess) ** 2))
