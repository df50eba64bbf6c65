# verdict: not a network
# Weather as a Markov chain
states = ["sunny", "cloudy", "rainy"]
W = [
    [0.70, 0.20, 0.10],
    [0.30, 0.40, 0.30],
    [0.20, 0.45, 0.35],
]

p = [1.0, 0.0, 0.0]
tolerance = 1e-14
error = 1.0
epoch = 0

while error > tolerance and epoch < 500:
    new = [0.0, 0.0, 0.0]
    for i in range(3):
        for j in range(3):
            new[j] += p[i] * W[i][j]
    error = sum(abs(a - b) for a, b in zip(new, p))
    p = new
    epoch += 1
    if epoch % 5 == 0:
        print(f"step {epoch:3d}  error {error:.2e}  p = {[round(v, 5) for v in p]}")

print("stationary after", epoch, "steps")
for s, v in zip(states, p):
    print(f"{s:8s}{v:.6f}")
