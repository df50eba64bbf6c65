def oversimplified_step(x, slope, stride):
    """one stride down"""
    return x - stride * slope

def naive_step(x, slope):
    """slope down"""
    return x - slope

def gradient_step(x, slope, alpha):
    """alpha * slope down"""
    change = alpha * slope
    return x - change

def descend(slope_at, x, alpha, iterations):
    visited = [x]
    for step in range(iterations):
        change = alpha * slope_at(visited[step])
        visited.append(visited[step] - change)
    return visited

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    final = []
    for s in starts:
        final.append(descend(slope_at, s, alpha, iterations)[-1])
    final.sort(key=height_at)
    return final[0]
