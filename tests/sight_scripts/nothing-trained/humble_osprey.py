# verdict: not a network
# foxes and rabbits
alpha, beta, gamma, delta = 1.1, 0.4, 0.4, 0.1
rabbits, foxes = 10.0, 5.0
dt = 0.002

history = []
for step in range(20000):
    d_rabbits = alpha * rabbits - beta * rabbits * foxes
    d_foxes = delta * rabbits * foxes - gamma * foxes
    rabbits += dt * d_rabbits
    foxes += dt * d_foxes
    history.append((rabbits, foxes))
    if step % 1000 == 0:
        bar = "r" * int(rabbits * 2) + "f" * int(foxes * 2)
        print(f"{step*dt:6.1f} {rabbits:7.3f} {foxes:7.3f} {bar}")

peaks = [i for i in range(1, len(history) - 1)
         if history[i - 1][0] < history[i][0] > history[i + 1][0]]
print("peaks at", [round(i * dt, 2) for i in peaks])
