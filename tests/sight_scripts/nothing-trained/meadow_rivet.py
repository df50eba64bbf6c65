# verdict: not a network
import numpy as np

# Value iteration: gambler's problem
p_head = 0.4
goal = 100
V = np.zeros(goal + 1)
V[goal] = 1.0

epochs = 60
for epoch in range(epochs):
    delta = 0.0
    for s in range(1, goal):
        stakes = np.arange(1, min(s, goal - s) + 1)
        target = np.max(p_head * V[s + stakes] + (1 - p_head) * V[s - stakes])
        delta = max(delta, abs(target - V[s]))
        V[s] = target
    if epoch % 5 == 0:
        print("sweep", epoch, "delta", delta)

policy = np.zeros(goal + 1, dtype=int)
for s in range(1, goal):
    stakes = np.arange(1, min(s, goal - s) + 1)
    q = p_head * V[s + stakes] + (1 - p_head) * V[s - stakes]
    policy[s] = stakes[np.argmax(np.round(q, 6))]
print(V[::10].round(4))
print(policy)
